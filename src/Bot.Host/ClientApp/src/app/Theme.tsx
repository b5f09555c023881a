import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';

// The content security policy allows style elements by nonce alone; Griffel makes its style elements at run time.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void) {
  darkQuery.addEventListener('change', changed);
  return () => darkQuery.removeEventListener('change', changed);
}

export function Theme({ children }: { children: ReactNode }) {
  const dark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>{children}</FluentProvider>
    </RendererProvider>
  );
}
