import { MessageBar, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';

interface Props {
  intent: NonNullable<MessageBarProps['intent']>;
  text: string;
  /** Whether it stands inside the frame of the pages, which is the main landmark already. */
  framed?: boolean;
}

export function PageMessage({ intent, text, framed = false }: Props) {
  const Landmark = framed ? 'div' : 'main';
  return (
    <Landmark>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    </Landmark>
  );
}
