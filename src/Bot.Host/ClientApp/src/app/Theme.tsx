import {
  createDOMRenderer,
  FluentProvider,
  makeStaticStyles,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';

// The content security policy allows style elements by nonce alone; Griffel makes its style elements at run time.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

// Government desks have Windows, Macs and Linux: each one's own face for Latin and Chinese, never a serif by accident.
const fontFamilyBase =
  "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Noto Sans', 'Microsoft JhengHei', 'PingFang HK', 'Noto Sans HK', 'Noto Sans CJK HK', 'Noto Sans CJK TC', sans-serif";
const lightTheme = { ...webLightTheme, fontFamilyBase };
const darkTheme = { ...webDarkTheme, fontFamilyBase };

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  'h1, h2, h3, p': { margin: 0 },
  '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important', scrollBehavior: 'auto !important' } },
});

function subscribe(changed: () => void) {
  darkQuery.addEventListener('change', changed);
  return () => darkQuery.removeEventListener('change', changed);
}

function StaticStyles() {
  useStaticStyles();
  return null;
}

export function Theme({ children }: { children: ReactNode }) {
  const dark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={dark ? darkTheme : lightTheme}>
        <StaticStyles />
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}
