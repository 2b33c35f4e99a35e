import { useEffect, useState } from 'preact/hooks';
import { chooseAppearance, chosenAppearance } from '../../components/appearance.ts';
import { SettingsView } from '../../components/library/SettingsView.tsx';
import { automaticSites, hostOfSite, readOnRequestOnly, type Site } from '../../lib/store/automatic-sites.ts';
import { listDatasets } from '../../lib/store/datasets.ts';
import { changeSettings, settings } from '../../lib/store/settings.ts';
import { keyChoices, rememberKeyChoices } from '../sidepanel/key-choices.ts';
import type { PageProps } from './page.ts';
import { StoragePart } from './StoragePart.tsx';

export function SettingsPage({ about, onLanguage, dataRevision, archive }: PageProps) {
  const [appearance, setAppearance] = useState(chosenAppearance);
  const [keys, setKeys] = useState(keyChoices);
  const [marks, setMarks] = useState(true);
  const [sites, setSites] = useState<readonly Site[]>([]);
  const [datasets, setDatasets] = useState({ active: 0, all: 0 });
  useEffect(() => {
    void settings().then((kept) => setMarks(kept.marks ?? true));
    void automaticSites().then(setSites);
  }, []);
  useEffect(() => {
    // Without an answer the line says what is always so: the bundled data.
    listDatasets().then(
      (rows) => setDatasets({ active: rows.filter(({ active }) => active).length, all: rows.length }),
      () => {},
    );
  }, [dataRevision]);
  return (
    <SettingsView
      appearance={appearance}
      keys={keys}
      marks={marks}
      onMarks={(next) => {
        void changeSettings({ marks: next });
        setMarks(next);
      }}
      sites={sites.map((site) => ({ site, host: hostOfSite(site) }))}
      onStopSite={(site) => void readOnRequestOnly(site).then(automaticSites).then(setSites)}
      datasets={datasets}
      bundled={about?.bundled}
      onLanguage={onLanguage}
      onAppearance={(next) => {
        chooseAppearance(next);
        setAppearance(next);
      }}
      onKeys={(next) => {
        rememberKeyChoices(next);
        setKeys(next);
      }}
    >
      <StoragePart archive={archive} />
    </SettingsView>
  );
}
