import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, ClockRegular, ErrorCircleRegular, EyeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Delivery, Entry } from '../../../api/conversationTypes';

const icons: Record<Exclude<Delivery, 'none'>, typeof ClockRegular> = {
  queued: ClockRegular,
  sent: CheckmarkRegular,
  delivered: CheckmarkRegular,
  read: EyeRegular,
  failed: ErrorCircleRegular,
  expired: ErrorCircleRegular,
};

const useStyles = makeStyles({
  mark: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

/** How far a message got. What did not arrive says why, and its text can be used again. */
export function DeliveryMark({ entry, reuse }: { entry: Entry; reuse: (text: string) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (entry.delivery === 'none' || entry.kind === 'resident') return null;
  const Icon = icons[entry.delivery];
  const failed = entry.delivery === 'failed' || entry.delivery === 'expired';
  return (
    <div className={mergeClasses(styles.mark, failed && styles.failed)}>
      <Icon aria-hidden />
      <Text size={200}>
        {t(`delivery.${entry.delivery}`)}
        {failed && entry.deliveryProblem && <span lang="en">: {entry.deliveryProblem}</span>}
      </Text>
      {failed && entry.kind === 'agent' && (
        <Button size="small" appearance="subtle" onClick={() => reuse(entry.text)}>
          {t('delivery.reuse')}
        </Button>
      )}
    </div>
  );
}
