import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useMe } from '../../../api/session';
import { PageFrame } from '../../../app/PageFrame';
import { NewArticleDialog } from '../NewArticle/NewArticleDialog';
import { useStudioStyles } from '../studioStyles';
import { ArticlesTab } from './ArticlesTab';
import { ChangesTab } from './ChangesTab';
import { KnowledgeNotice } from './KnowledgeNotice';
import { QuestionsTab } from './QuestionsTab';
import { TryTab } from './TryTab';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
});

const tabs = { articles: ArticlesTab, changes: ChangesTab, questions: QuestionsTab, try: TryTab } as const;
type TabName = keyof typeof tabs;

/** Where the FAQ is written: its articles, the changes under way, what was asked in vain, and what the bot answers now. The tab stands in the address. */
export default function StudioPage() {
  const styles = useStyles();
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const mayWrite = useMe().data?.roles.includes('editor') ?? false;
  const [search, setSearch] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const names = Object.keys(tabs) as TabName[];
  const name = names.find((one) => one === search.get('tab')) ?? 'articles';
  const Shown = tabs[name];
  return (
    <PageFrame heading={t('studio.heading')}>
      <KnowledgeNotice />
      <div className={shared.bar}>
        <Text className={shared.intro}>{t('studio.text')}</Text>
        {mayWrite && (
          <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
            {t('studio.new.open')}
          </Button>
        )}
      </div>
      <TabList className={styles.tabs} selectedValue={name} onTabSelect={(_, { value }) => setSearch({ tab: value as string }, { replace: true })} aria-label={t('studio.tabs.label')}>
        {names.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls="studio-tab">
            {t(`studio.tabs.${one}`)}
          </Tab>
        ))}
      </TabList>
      <section id="studio-tab" role="tabpanel" aria-labelledby={`tab-${name}`} className={styles.panel}>
        <Shown />
      </section>
      {isAdding && <NewArticleDialog close={() => setAdding(false)} />}
    </PageFrame>
  );
}
