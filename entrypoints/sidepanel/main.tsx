import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/notes/notes.css';
import '../../components/copies.css';
import { followAppearance } from '../../components/appearance.ts';
import { connectPanel } from './connect.ts';
import { Panel } from './Panel.tsx';

followAppearance();
const place = document.getElementById('sidebar');
if (place) render(<Panel host={connectPanel()} />, place);
