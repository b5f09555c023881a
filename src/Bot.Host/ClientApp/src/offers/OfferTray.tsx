import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { OfferCard } from './OfferCard';
import { useOfferAlert } from './useOfferAlert';
import { useOffers } from './useOffers';

const useStyles = makeStyles({
  tray: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
    flexShrink: 0,
    maxHeight: '40vh',
    overflow: 'auto',
    '@media (max-height: 420px)': { maxHeight: 'none' },
  },
});

/** The conversations offered to me, over every page: nobody misses one while looking at figures. */
export function OfferTray() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { offers, now, answered } = useOffers();
  useOfferAlert(offers);
  if (offers.length === 0) return null;
  return (
    <section className={styles.tray} aria-label={t('offer.tray')}>
      {offers.map((offer, index) => (
        <OfferCard key={offer.conversationId} offer={offer} now={now} first={index === 0} answered={answered} />
      ))}
    </section>
  );
}
