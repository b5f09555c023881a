import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router-dom';
import { AppRoutes } from './AppRoutes';
import { queryClient } from './queryClient';
import { Theme } from './Theme';

export function App() {
  return (
    <Theme>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter basename="/staff">
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </Theme>
  );
}
