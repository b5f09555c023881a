import { MessageBar, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';

export function PageMessage({ intent, text }: { intent: NonNullable<MessageBarProps['intent']>; text: string }) {
  return (
    <main>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    </main>
  );
}
