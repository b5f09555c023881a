import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '../../../api/conversationTypes';
import { outgoing } from '../../../sending/outgoingOfTab';
import { bestTemplate, renderTemplate } from './template';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '40vh',
    overflow: 'auto',
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  preview: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground3 },
  send: { alignSelf: 'flex-start' },
});

interface Props {
  conversationId: string;
  templates: readonly Template[];
  language: string | null;
}

/** An approved template, its places filled, shown as the resident will read it. */
export function TemplateForm({ conversationId, templates, language }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(() => bestTemplate(templates, language));
  const [values, setValues] = useState<string[]>([]);
  const template = templates[chosen];
  if (!template) return null;
  const parameters = template.parameters.map((_, index) => values[index]?.trim() ?? '');
  const complete = parameters.every((value) => value !== '');

  function send(event: FormEvent) {
    event.preventDefault();
    if (!template || !complete) return;
    outgoing.write(conversationId, 'messages', renderTemplate(template, parameters), { template: { name: template.name, language: template.language, parameters } });
    setValues([]);
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <Field label={t('template.choose')}>
        <Select
          value={String(chosen)}
          onChange={(_, data) => {
            setChosen(Number(data.value));
            setValues([]);
          }}
        >
          {templates.map((one, index) => (
            <option key={`${one.name}:${one.language}`} value={index}>
              {one.name} ({one.language})
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.fields}>
        {template.parameters.map((name, index) => (
          <Field key={name} label={name} required>
            <Input
              value={values[index] ?? ''}
              onChange={(_, data) => setValues(template.parameters.map((_, at) => (at === index ? data.value : (values[at] ?? ''))))}
            />
          </Field>
        ))}
      </div>
      <Text className={styles.preview} lang={template.language.replace('_', '-')}>
        {renderTemplate(template, parameters)}
      </Text>
      <Button className={styles.send} appearance="primary" type="submit" disabled={!complete}>
        {t('template.send')}
      </Button>
    </form>
  );
}
