import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { AppRoutes } from './AppRoutes';
import { queryClient } from './queryClient';
import { Theme } from './Theme';

/** A router of this kind lets a page ask before it is left. */
const newRouter = () => createBrowserRouter([{ path: '*', element: <AppRoutes /> }], { basename: '/staff' });

export function App() {
  const [router] = useState(newRouter);
  return (
    <Theme>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Theme>
  );
}
