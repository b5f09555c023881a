import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/http';

/** What the server refuses is not asked again; what did not reach it is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => !(error instanceof ApiError && error.status < 500) && failures < 2,
      staleTime: 5_000,
      refetchOnWindowFocus: false,
    },
  },
});
