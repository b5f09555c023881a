import { makeStyles } from '@fluentui/react-components';
import { BotRegular, CallRegular, ChatRegular, PhoneChatRegular } from '@fluentui/react-icons';
import type { Channel } from '../api/conversationTypes';

const useStyles = makeStyles({ icon: { verticalAlign: 'text-bottom', flexShrink: 0 } });

const icons = {
  directline: ChatRegular,
  whatsapp: PhoneChatRegular,
  botframework: BotRegular,
  phone: CallRegular,
  conversationrelay: CallRegular,
  audiocodes: CallRegular,
  jambonz: CallRegular,
  genesys: CallRegular,
} as const;

export function ChannelIcon({ channel }: { channel: Channel }) {
  const styles = useStyles();
  const Icon = icons[channel] ?? ChatRegular;
  return <Icon aria-hidden fontSize={16} className={styles.icon} />;
}
