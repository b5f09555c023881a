import { Field, Select, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSwitchChange, useSwitchTargets } from '../../api/supervision';
import type { BotSwitch, SwitchScope } from '../../api/supervisionTypes';
import { ActionDialog } from '../../app/ActionDialog';
import { useAnnounce } from '../../app/Announcer';
import { LoadProblem } from '../../app/LoadProblem';
import { useTexts } from '../../app/useTexts';
import { useSwitchName } from './useSwitchName';

const scopes: readonly SwitchScope[] = ['department', 'procedure', 'channel', 'all'];

/** Asks for the reason before a switch is turned; without a switch, which one. */
export function SwitchDialog({ current, close }: { current?: BotSwitch; close: () => void }) {
  const { t, i18n } = useTranslation();
  const change = useSwitchChange();
  const { nameOf, channel } = useSwitchName();
  const { name } = useTexts();
  const announce = useAnnounce();
  const [scope, setScope] = useState<SwitchScope>(current?.scope ?? 'department');
  const [id, setId] = useState(current?.id ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const targets = useSwitchTargets(current ? 'all' : scope);
  const choices = (targets.data ?? [])
    .map((one) => ({ ...one, text: scope === 'channel' ? channel(one.id) : one.name ? name(one.name) : one.id }))
    .sort((a, b) => a.text.localeCompare(b.text, i18n.language));
  const off = !(current?.off ?? false);
  const target = scope === 'all' ? current?.id || 'all' : id;

  function submit() {
    setTried(true);
    if (reason.trim() === '' || target === '') return;
    const turned = { scope, id: target, name: current?.name ?? targets.data?.find((one) => one.id === target)?.name ?? null };
    change.mutate(
      { scope, id: target, off, reason: reason.trim() },
      {
        onSuccess: () => {
          close();
          announce(t(off ? 'switches.nowOff' : 'switches.nowOn', { name: nameOf(turned) }));
        },
      },
    );
  }

  return (
    <ActionDialog
      title={t(off ? 'switches.turnOff' : 'switches.turnOn')}
      submitText={t(off ? 'switches.turnOff' : 'switches.turnOn')}
      busy={change.isPending}
      error={change.error}
      submit={submit}
      close={close}
    >
      {current ? (
        <Text weight="semibold">{nameOf(current)}</Text>
      ) : (
        <>
          <Field label={t('switches.what')}>
            <Select value={scope} onChange={(_, data) => {
                setScope(data.value as SwitchScope);
                setId('');
              }}>
              {scopes.map((one) => (
                <option key={one} value={one}>
                  {t(`switches.scopes.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          {targets.isError && <LoadProblem error={targets.error} retry={() => void targets.refetch()} />}
          {scope !== 'all' && (
            <Field label={t('switches.id')} required {...(tried && target === '' ? { validationMessage: t('switches.idMissing') } : {})}>
              <Select value={id} onChange={(_, data) => setId(data.value)}>
                <option value="">{t(targets.isPending ? 'loading' : 'switches.choose')}</option>
                {choices.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.text}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </>
      )}
      <Text>{t(off ? 'switches.offMeans' : 'switches.onMeans')}</Text>
      <Field label={t('switches.reason')} required {...(tried && reason.trim() === '' ? { validationMessage: t('errors.reason-required') } : {})}>
        <Textarea value={reason} onChange={(_, data) => setReason(data.value)} resize="vertical" />
      </Field>
    </ActionDialog>
  );
}
