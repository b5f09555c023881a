import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router-dom';
import { useMe } from '../api/session';
import type { Role } from '../api/types';
import { PageMessage } from './PageMessage';

interface Props {
  children: ReactNode;
  /** Any of these roles is enough; none given: any signed-in member of staff. */
  anyOf?: readonly Role[];
  /** The one page that is open before the first password is changed. */
  allowPasswordChange?: boolean;
}

export function RequireSession({ children, anyOf, allowPasswordChange = false }: Props) {
  const { t } = useTranslation();
  const location = useLocation();
  const me = useMe();
  if (me.isPending) return <Spinner label={t('loading')} />;
  if (me.isError) return <PageMessage intent="error" text={t('errors.unreachable')} framed={anyOf !== undefined} />;
  if (!me.data) return <Navigate to="/sign-in" replace state={{ from: location.pathname }} />;
  if (me.data.mustChangePassword && !allowPasswordChange) return <Navigate to="/password" replace />;
  if (anyOf && !anyOf.some((role) => me.data?.roles.includes(role))) {
    return <PageMessage intent="warning" text={t('errors.forbidden')} framed />;
  }
  return children;
}
