import { Button, Spinner, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useFigures, waitsTable, type Days } from '../../api/figures';
import { serverNow } from '../../api/serverClock';
import { useAnnounce } from '../../app/Announcer';
import { EmptyState } from '../../app/EmptyState';
import { LoadProblem } from '../../app/LoadProblem';
import { PageFrame } from '../../app/PageFrame';
import { Panel } from '../../app/Panel';
import { useTexts } from '../../app/useTexts';
import { daysOf, readRange, type Range } from './days';
import { DaysChart } from './DaysChart';
import { DepartmentTable } from './DepartmentTable';
import { FigureCards } from './FigureCards';
import { FigureFilters } from './FigureFilters';
import { OutcomeTable } from './OutcomeTable';
import { ProgrammePanel } from './ProgrammePanel';
import { useFigureTexts } from './useFigureTexts';
import { WaitDaysTable } from './WaitDaysTable';

/** What was asked for, to be told once it is there. */
const keyOf = ({ from, to }: Days, department: string) => [from, to, department].join();

/** What the bot did in some days, by department, day, outcome and reason; and the programme against its targets. */
export default function FiguresPage() {
  const { t } = useTranslation();
  const { number } = useTexts();
  const { day } = useFigureTexts();
  const [search, setSearch] = useSearchParams();
  const { range, from, to } = readRange(search, serverNow());
  const department = search.get('department') ?? '';
  const days: Days = { from, to };
  const figures = useFigures(days, department);
  const shown = figures.data;
  const announce = useAnnounce();
  const [asked, setAsked] = useState('');
  const decisions = shown?.totals.decisions ?? 0;
  const told = shown && keyOf(shown, shown.department ?? '');
  useEffect(() => {
    if (asked === '' || asked !== told) return;
    setAsked('');
    announce(t('figures.found', { shown: number(decisions), from: day(from), to: day(to) }));
  }, [announce, asked, day, decisions, from, number, t, to, told]);

  function choose(chosen: { range: Range; days: Days; department: string }) {
    const next = new URLSearchParams(chosen.range === 'own' ? { ...chosen.days } : { range: chosen.range });
    if (chosen.department !== '') next.set('department', chosen.department);
    setSearch(next, { replace: true });
    setAsked(keyOf(chosen.range === 'own' ? chosen.days : daysOf(chosen.range, serverNow()), chosen.department));
  }

  return (
    <PageFrame heading={t('figures.heading')}>
      <Panel heading={t('figures.overview')}>
        <FigureFilters range={range} days={days} department={department} choices={shown?.choices ?? []} isEmpty={decisions === 0} choose={choose} />
        <Text as="p" block>{t('figures.days', { from: day(from), to: day(to) })}</Text>
        <Text as="p" block size={200}>{t('figures.text')}</Text>
        {figures.isError && <LoadProblem error={figures.error} retry={() => void figures.refetch()} />}
        {figures.isPending && !figures.isError && <Spinner label={t('loading')} />}
        {shown && decisions === 0 && (
          <EmptyState title={t('figures.none')} text={shown.firstDay === null ? t('figures.noneYet') : t('figures.noneThen', { day: day(shown.firstDay) })} />
        )}
        {shown && decisions > 0 && <FigureCards sums={shown.totals} days={shown} department={shown.department ?? ''} />}
      </Panel>
      {shown && decisions > 0 && (
        <>
          <Panel heading={t('figures.byDay')}>
            <DaysChart days={shown.days} department={shown.department ?? ''} />
          </Panel>
          <Panel heading={t('figures.byDepartment')}>
            <DepartmentTable departments={shown.departments} totals={shown.totals} days={shown} />
          </Panel>
          <Panel heading={t('figures.waitsByDay')}>
            <Text as="p" block size={200}>{t('figures.waitsText')}</Text>
            <WaitDaysTable days={shown.days} />
            <div>
              <Button as="a" href={waitsTable(days, department)} download icon={<ArrowDownloadRegular />}>
                {t('figures.exportWaits')}
              </Button>
            </div>
          </Panel>
          <Panel heading={t('figures.byOutcome')}>
            <OutcomeTable outcomes={shown.outcomes} total={decisions} days={shown} department={shown.department ?? ''} />
          </Panel>
        </>
      )}
      {shown && <ProgrammePanel programme={shown.programme} />}
    </PageFrame>
  );
}
