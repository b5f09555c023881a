import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useConversationAction } from '../api/conversationActions';
import { serverNow } from '../api/serverClock';
import { useAnnounce } from '../app/Announcer';
import { languageOfText } from '../app/languageOfText';
import { UrgencyBadge } from '../app/UrgencyBadge';
import { useErrorText } from '../app/useErrorText';
import { useFocusKept } from '../app/useFocusKept';
import { useTexts } from '../app/useTexts';
import { secondsSince } from '../app/wait';
import { useShortcut } from '../keyboard/ShortcutProvider';
import { shortcuts } from '../keyboard/shortcuts';
import { accepted } from './accepted';
import type { Offer } from './offers';

const useStyles = makeStyles({
  card: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, padding: `0 ${tokens.spacingHorizontalS}` },
  text: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  detail: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  left: { fontVariantNumeric: 'tabular-nums' },
});

/** Milliseconds: the server may take an offer back a little before it ends by this clock. */
const nearEnd = 3_000;

interface Props {
  offer: Offer;
  now: number;
  /** The shortcuts answer the first. */
  first: boolean;
  answered: (conversationId: string) => void;
}

export function OfferCard({ offer, now, first, answered }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, department, wait } = useTexts();
  const errorText = useErrorText();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { row, conversationId } = offer;
  const action = useConversationAction(conversationId);
  const card = useFocusKept<HTMLDivElement>(() => document.querySelector<HTMLElement>('[data-offer-accept]'));
  const isAnswered = useRef(false);

  // One that runs out is told: it goes away by itself.
  const endsAt = offer.expiresAt;
  useEffect(
    () => () => {
      if (!isAnswered.current && serverNow() > endsAt - nearEnd) announce(t('errors.offer-expired'));
    },
    [announce, endsAt, t],
  );

  // By promise, not by the mutation's callbacks: the event stream may take this card away before the answer comes.
  function answer(kind: 'accept' | 'decline', then: () => void) {
    isAnswered.current = true;
    action.mutateAsync({ kind }).then(
      () => {
        answered(conversationId);
        then();
      },
      // Shown by the card, if it is still there; else the offer was over.
      () => undefined,
    );
  }

  const accept = () => answer('accept', () => void navigate(`/desk/${encodeURIComponent(conversationId)}`, { state: accepted }));
  const decline = () => answer('decline', () => announce(t('offer.declined')));

  useShortcut('accept-offer', accept, first && !action.isPending);
  useShortcut('decline-offer', decline, first && !action.isPending);

  const facts = [code('channel', row.channel), code('languages', row.language), code('reason', row.reason)].filter(Boolean);
  return (
    <div className={styles.card} ref={card}>
      <div className={styles.text}>
        <div className={styles.heading}>
          <Text weight="semibold">{t('offer.from', { department: department(row) })}</Text>
          <UrgencyBadge priority={row.priority} />
          <Text size={200}>{facts.join(' · ')}</Text>
          {row.waitingSince && <Text size={200}>{t('row.waiting', { wait: wait(secondsSince(row.waitingSince, now)) })}</Text>}
        </div>
        {row.lastText && (
          <span className={styles.detail} lang={languageOfText(row.lastText, row.language)}>
            {row.lastText}
          </span>
        )}
        {action.isError && <Text role="alert">{errorText(action.error)}</Text>}
      </div>
      <Text className={styles.left} size={200}>
        {t('offer.left', { count: Math.max(0, Math.ceil((offer.expiresAt - now) / 1_000)) })}
      </Text>
      <Button appearance="primary" data-offer-accept="" onClick={accept} disabledFocusable={action.isPending} aria-keyshortcuts={shortcuts['accept-offer'].keys}>
        {t('offer.accept')}
      </Button>
      <Button onClick={decline} disabledFocusable={action.isPending} aria-keyshortcuts={shortcuts['decline-offer'].keys}>
        {t('offer.decline')}
      </Button>
    </div>
  );
}
