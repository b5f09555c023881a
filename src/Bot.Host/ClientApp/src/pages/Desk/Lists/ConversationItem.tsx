import { CounterBadge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import type { ConversationRow } from '../../../api/conversationTypes';
import { ChannelIcon } from '../../../app/ChannelIcon';
import { UrgencyBadge } from '../../../app/UrgencyBadge';
import { languageOfText } from '../../../app/languageOfText';
import { useHiddenClass } from '../../../app/useHiddenClass';
import { useTexts } from '../../../app/useTexts';
import { Waiting } from '../../../app/Waiting';

const useStyles = makeStyles({
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Where the system chooses the colours, what is transparent has one.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  facts: { color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  text: {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  unread: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  row: ConversationRow;
  selected: boolean;
  itemProps: { tabIndex: number; ref: Ref<HTMLAnchorElement>; onFocus: () => void };
  opened: () => void;
}

export function ConversationItem({ row, selected, itemProps, opened }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { search } = useLocation();
  const { code, department, moment, name, several } = useTexts();
  const hidden = useHiddenClass();
  // Between what stands beside and under each other: a screen reader reads the link in one.
  const pause = <span className={hidden}>, </span>;
  const owner = row.owner.kind === 'agent' ? row.owner.agentName : null;
  const facts = [code('channel', row.channel), department(row), code('languages', row.language)].filter(Boolean);
  const skills = several((row.skills ?? []).map((skill) => name(skill.name)));
  return (
    <li>
      <Link
        {...itemProps}
        data-roving=""
        to={{ pathname: `/desk/${encodeURIComponent(row.id)}`, search }}
        className={mergeClasses(styles.link, selected && styles.selected)}
        aria-current={selected ? 'true' : undefined}
        onClick={opened}
      >
        <span className={styles.line}>
          <Text weight={row.unread > 0 ? 'bold' : 'semibold'} className={styles.name}>
            {row.residentName || t('row.resident')}
          </Text>
          {pause}
          <UrgencyBadge priority={row.priority} />
          {row.priority > 0 && pause}
          {row.waitingSince ? <Waiting since={row.waitingSince} /> : row.lastAt && <Text size={200}>{moment(row.lastAt)}</Text>}
          {pause}
        </span>
        <span className={styles.line}>
          <ChannelIcon channel={row.channel} />
          <span className={styles.facts}>{facts.join(' · ')}</span>
          {pause}
        </span>
        <span className={styles.line}>
          <span className={mergeClasses(styles.text, row.unread > 0 && styles.unread)} lang={languageOfText(row.lastText ?? '', row.language)}>
            {row.lastText ?? ''}
          </span>
          {row.lastText && pause}
          {row.unread > 0 && <CounterBadge count={row.unread} size="small" color="danger" aria-label={t('lists.unread', { count: row.unread })} />}
          {row.unread > 0 && pause}
        </span>
        <span className={styles.facts}>
          {code('state', row.state)}
          {owner && ` · ${owner}`}
          {row.waitingSince && skills && ` · ${t(row.skillsRelaxed ? 'row.skillsRelaxed' : 'row.skills', { skills })}`}
        </span>
      </Link>
    </li>
  );
}
