import { Field, mergeClasses, Select, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { useAskedQuestions, useStudioChoices } from '../../../api/studio';
import type { AskedQuestion, QuestionKind } from '../../../api/studioTypes';
import { EmptyState } from '../../../app/EmptyState';
import { LoadProblem } from '../../../app/LoadProblem';
import { useRecordStyles } from '../../../app/recordStyles';
import { DepartmentChoice } from '../DepartmentChoice';
import { NewArticleDialog } from '../NewArticle/NewArticleDialog';
import { useStudioStyles } from '../studioStyles';
import { AddToArticleDialog } from './AddToArticleDialog';
import { QuestionItem, type QuestionStep } from './QuestionItem';

const periods = [7, 30, 90];
const kinds: readonly QuestionKind[] = ['unanswered', 'gap-note', 'edited-reply'];

/** What residents asked in vain, what agents noted, and what they wrote instead of the bot: where the FAQ falls short. */
export function QuestionsTab() {
  const styles = useStudioStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const mayWrite = useMe().data?.roles.includes('editor') ?? false;
  const choices = useStudioChoices();
  const [department, setDepartment] = useState('');
  const [days, setDays] = useState(30);
  const [kind, setKind] = useState('');
  const [asked, setAsked] = useState<{ step: QuestionStep; question: AskedQuestion } | null>(null);
  const questions = useAskedQuestions(department, days);
  const rows = questions.data?.filter((one) => kind === '' || one.kind === kind);
  const close = () => setAsked(null);
  return (
    <>
      <Text>{t('studio.questions.text')}</Text>
      <div className={mergeClasses(styles.bar, styles.end)}>
        <Field label={t('studio.questions.kind')} className={styles.narrow}>
          <Select value={kind} onChange={(_, { value }) => setKind(value)}>
            <option value="">{t('studio.questions.everyKind')}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`studio.questions.kinds.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <DepartmentChoice departments={choices.data?.departments ?? []} value={department} choose={setDepartment} />
        <Field label={t('studio.questions.period')} className={styles.narrow}>
          <Select value={String(days)} onChange={(_, { value }) => setDays(Number(value))}>
            {periods.map((one) => (
              <option key={one} value={one}>
                {t('studio.questions.days', { count: one })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {questions.isError && <LoadProblem error={questions.error} retry={() => void questions.refetch()} />}
      {questions.isPending && !questions.isError && <Spinner label={t('loading')} />}
      {rows?.length === 0 && <EmptyState title={t('studio.questions.none')} text={t('studio.questions.noneHint')} />}
      <ul className={records.list}>
        {rows?.map((question, index) => (
          <QuestionItem key={index} question={question} {...(mayWrite ? { ask: (step: QuestionStep) => setAsked({ step, question }) } : {})} />
        ))}
      </ul>
      {asked?.step === 'new' && <NewArticleDialog taken={asked.question} close={close} />}
      {asked?.step === 'add' && <AddToArticleDialog question={asked.question} close={close} />}
    </>
  );
}
