import type { ComponentChildren } from 'preact';
import type { Cell } from '../lib/report/cells.ts';

export type ShapeName =
  | Cell
  | 'ok'
  | 'conflict'
  | 'unknown'
  | 'seal'
  | 'locate'
  | 'repeat'
  | 'label'
  | 'spread'
  | 'copy'
  | 'chev'
  | 'export'
  | 'close'
  | 'fault'
  | 'info'
  | 'again'
  | 'marks'
  | 'marks-off'
  | 'library'
  | 'import'
  | 'search'
  | 'note'
  | 'judge';

/** A drawing beside words; it never stands alone, so it has no voice. */
export function Shape({ name, class: look = 'i' }: { readonly name: ShapeName; readonly class?: string }) {
  return (
    <svg class={look} aria-hidden="true">
      <use href={`#shape-${name}`} />
    </svg>
  );
}

const SEAL =
  'M9.96 1.96A2.2 2.2 0 0 1 13.14 4.27A2.2 2.2 0 0 1 14.35 8A2.2 2.2 0 0 1 13.14 11.73A2.2 2.2 0 0 1 9.96 14.04A2.2 2.2 0 0 1 6.04 14.04A2.2 2.2 0 0 1 2.86 11.73A2.2 2.2 0 0 1 1.65 8A2.2 2.2 0 0 1 2.86 4.27A2.2 2.2 0 0 1 6.04 1.96A2.2 2.2 0 0 1 9.96 1.96Z';
/** The left half of the seal, cut at its middle. */
const HALF_SEAL =
  'M8 15.24A2.2 2.2 0 0 1 6.04 14.04A2.2 2.2 0 0 1 2.86 11.73A2.2 2.2 0 0 1 1.65 8A2.2 2.2 0 0 1 2.86 4.27A2.2 2.2 0 0 1 6.04 1.96A2.2 2.2 0 0 1 8 .76Z';

const CUT = { stroke: 'var(--cut,#fff)' } as const;

/** Every shape once; `Shape` refers to it. `currentColor` is the verdict's tone, `--cut` the ground it lies on. */
export function ShapeSheet() {
  return (
    <svg class="shapes" width="0" height="0" aria-hidden="true">
      <Drawn name="supported">
        <path fill="currentColor" stroke="none" d={SEAL} />
        <path style={CUT} fill="none" stroke-width="1.8" {...ROUND} d="M4.9 8.3 7.1 10.5 11.2 5.9" />
      </Drawn>
      <Drawn name="partial">
        <path fill="none" stroke="currentColor" stroke-width="1.3" d={SEAL} />
        <path fill="currentColor" stroke="none" d={HALF_SEAL} />
      </Drawn>
      <Drawn name="differs">
        <path fill="currentColor" stroke="currentColor" stroke-width="1" {...ROUND} d="M8 .9 15.1 8 8 15.1 .9 8Z" />
        <path style={CUT} fill="none" stroke-width="1.5" {...ROUND} d="M5 6.5H11M5 9.5H11M9.7 4.2 6.3 11.8" />
      </Drawn>
      <Drawn name="contradicted">
        <rect fill="currentColor" stroke="none" x="1.5" y="1.5" width="13" height="13" rx="1.5" />
        <path style={CUT} fill="none" stroke-width="1.8" {...ROUND} d="M5.2 5.2 10.8 10.8M10.8 5.2 5.2 10.8" />
      </Drawn>
      <Drawn name="not-found">
        <g fill="none" stroke="currentColor" stroke-width="1.6" {...ROUND}>
          <circle cx="8" cy="8" r="6.4" />
          <path d="M6.1 6.5A2 2 0 1 1 8.8 8.3C8.2 8.6 8 8.9 8 9.4" />
        </g>
        <circle fill="currentColor" stroke="none" cx="8" cy="11.6" r="1" />
      </Drawn>
      <Drawn name="not-covered">
        <g fill="none" stroke="currentColor" stroke-width="1.6">
          <circle cx="8" cy="8" r="6.4" stroke-dasharray="2.5 2.53" />
          <path {...ROUND} d="M5.7 8H10.3" />
        </g>
      </Drawn>
      <Drawn name="unjudged">
        <path fill="none" stroke="currentColor" stroke-width="1.6" {...ROUND} d="M9.8 4 13.8 8 9.8 12M13.4 8H8.6" />
        <circle fill="currentColor" stroke="none" cx="5.4" cy="8" r=".95" />
        <circle fill="currentColor" stroke="none" cx="2.3" cy="8" r=".95" />
      </Drawn>
      <Line name="ok" d="M3 8.6 6.4 12 13 4.6" />
      <Line name="conflict" d="M3 6H13M3 10H13M10.6 2.6 5.4 13.4" />
      <Line name="unknown" d="M5.4 5.4A2.7 2.7 0 1 1 9.2 7.9C8.3 8.4 8 8.8 8 9.7M8 12.9v.1" />
      <Drawn name="seal" box={32}>
        <path
          style={{ fill: 'var(--ribbon,currentColor)' }}
          stroke="none"
          d="M9.4 20 6 30.2 10.6 29.2 13.4 32 17 21.4ZM22.6 20 26 30.2 21.4 29.2 18.6 32 15 21.4Z"
        />
        <path
          fill="currentColor"
          stroke="none"
          d="M19.4 2.14A3.81 3.81 0 0 1 24.9 6.13A3.81 3.81 0 0 1 27 12.60A3.81 3.81 0 0 1 24.9 19.07A3.81 3.81 0 0 1 19.4 23.06A3.81 3.81 0 0 1 12.6 23.06A3.81 3.81 0 0 1 7.1 19.07A3.81 3.81 0 0 1 5 12.60A3.81 3.81 0 0 1 7.1 6.13A3.81 3.81 0 0 1 12.6 2.14A3.81 3.81 0 0 1 19.4 2.14Z"
        />
        <path style={CUT} fill="none" stroke-width="4" {...ROUND} d="M10.4 13 14.4 17 21.6 8.8" />
      </Drawn>
      <Line name="locate" d="M8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5M12.2 8A4.2 4.2 0 1 1 3.8 8A4.2 4.2 0 1 1 12.2 8Z" />
      <Drawn name="repeat">
        <rect x="5.5" y="5.5" width="8" height="8.5" rx="1" />
        <path d="M10.5 5.5V3a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h2" />
      </Drawn>
      <Line name="label" d="M2 3v4.6L8.9 14.5a1 1 0 0 0 1.4 0l4.2-4.2a1 1 0 0 0 0-1.4L7.6 2H3a1 1 0 0 0-1 1ZM5 5v.1" />
      <Drawn name="spread">
        <circle cx="3.5" cy="8" r="1.8" />
        <circle cx="12.5" cy="3.5" r="1.8" />
        <circle cx="12.5" cy="12.5" r="1.8" />
        <path d="M5.2 7.2 10.8 4.3M5.2 8.8 10.8 11.7" />
      </Drawn>
      <Drawn name="copy">
        <rect x="5" y="2" width="8.5" height="10" rx="1" />
        <path d="M5 4.5H3.5a1 1 0 0 0-1 1V13a1 1 0 0 0 1 1H10a1 1 0 0 0 1-1v-1" />
      </Drawn>
      <Line name="chev" d="M6 3.5 10.5 8 6 12.5" />
      <Line name="export" d="M8 2V9.8M5 7l3 3 3-3M2.5 9.5v4h11v-4" />
      <Line name="import" d="M8 9.8V2M5 5l3-3 3 3M2.5 9.5v4h11v-4" />
      <Line name="library" d="M2.5 2.5h3v11h-3zM6.8 2.5h3v11h-3zM11 3.2l2.3-.7 1 10.6-2.3.4z" />
      <Line name="search" d="M11.5 7A4.5 4.5 0 1 1 2.5 7A4.5 4.5 0 1 1 11.5 7ZM10.4 10.4 14 14" />
      <Line name="close" d="M4 4 12 12M12 4 4 12" />
      <Line
        name="fault"
        d="M8 5.5V9M8 11.6v.1M7.1 2.3 1.6 12a1 1 0 0 0 .9 1.5h11a1 1 0 0 0 .9-1.5L8.9 2.3a1 1 0 0 0-1.8 0Z"
      />
      <Drawn name="info">
        <circle cx="8" cy="8" r="6.2" />
        <path d="M8 7.4V11.2M8 4.9v.1" />
      </Drawn>
      <Line name="again" d="M13.5 8A5.5 5.5 0 1 1 11.6 3.8M13.5 1.8V4.6H10.7" />
      <Line name="marks" d="M4.4 10 8 2.2 11.6 10M5.7 7.3h4.6M2.5 13.5h11" />
      <Line name="note" d="M9.8 2.9 13.1 6.2 5.6 13.7 2.2 13.9 2.4 10.4ZM8.2 4.5 11.5 7.8" />
      <Line name="judge" d="M8 2.2V13.8M4.5 13.8H11.5M2.8 4.4H13.2M2.8 4.4 1.2 9.2H4.4ZM13.2 4.4 11.6 9.2H14.8Z" />
      <Line name="marks-off" d="M4.4 10 8 2.2 11.6 10M5.7 7.3h4.6M2.5 13.5h2M11.5 13.5h2M13.8 2.2 2.2 13.8" />
    </svg>
  );
}

const ROUND = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

type DrawnProps = { readonly name: ShapeName; readonly box?: number; readonly children: ComponentChildren };

function Drawn({ name, box = 16, children }: DrawnProps) {
  return (
    <symbol id={`shape-${name}`} viewBox={`0 0 ${box} ${box}`}>
      {children}
    </symbol>
  );
}

function Line({ name, d }: { readonly name: ShapeName; readonly d: string }) {
  return (
    <Drawn name={name}>
      <path d={d} />
    </Drawn>
  );
}
