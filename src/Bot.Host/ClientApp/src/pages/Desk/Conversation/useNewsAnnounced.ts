import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedEntry } from '../../../api/personLine';
import { useAnnounce } from '../../../app/Announcer';
import { languageOfText } from '../../../app/languageOfText';
import { useTexts } from '../../../app/useTexts';
import { News } from './News';

/** Tells screen readers of each new entry once; of one in another conversation of the person, on which channel. */
export function useNewsAnnounced(placed: readonly PlacedEntry[], openId: string, myName: string) {
  const { t } = useTranslation();
  const { code } = useTexts();
  const announce = useAnnounce();
  const [news] = useState(() => new News());
  useEffect(() => {
    for (const { conversationId, channel, entry } of news.find(placed, myName)) {
      const who = entry.authorName || t(`kind.${entry.kind}`);
      const { text } = entry;
      const told = conversationId === openId ? t('conversation.news', { who, text }) : t('conversation.newsElsewhere', { who, text, channel: code('channel', channel) });
      announce(told, languageOfText(text));
    }
  }, [announce, code, myName, news, openId, placed, t]);
}
