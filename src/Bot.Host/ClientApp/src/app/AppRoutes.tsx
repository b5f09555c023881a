import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useMe } from '../api/session';
import { PasswordPage } from '../pages/Password/PasswordPage';
import { SignInPage } from '../pages/SignIn/SignInPage';
import { rolesFor, startPage } from './navigation';
import { RequireSession } from './RequireSession';

const Shell = lazy(() => import('./Shell/Shell'));
const DeskPage = lazy(() => import('../pages/Desk/DeskPage'));
const SupervisorPage = lazy(() => import('../pages/Supervisor/SupervisorPage'));
const FiguresPage = lazy(() => import('../pages/Figures/FiguresPage'));
const OperationsPage = lazy(() => import('../pages/Operations/OperationsPage'));
const StaffPage = lazy(() => import('../pages/Staff/StaffPage'));
const StudioPage = lazy(() => import('../pages/Studio/Overview/StudioPage'));
const ArticlePage = lazy(() => import('../pages/Studio/Article/ArticlePage'));
const ChangePage = lazy(() => import('../pages/Studio/Change/ChangePage'));
const KeysPage = lazy(() => import('../pages/Keys/KeysPage'));

function Start() {
  const me = useMe();
  return <Navigate to={me.data ? startPage(me.data) : '/sign-in'} replace />;
}

export function AppRoutes() {
  return (
    <Suspense fallback={<Spinner />}>
      <Routes>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/password" element={<RequireSession allowPasswordChange><PasswordPage /></RequireSession>} />
        <Route element={<RequireSession><Shell /></RequireSession>}>
          <Route path="/desk/:conversationId?" element={<RequireSession anyOf={rolesFor('/desk')}><DeskPage /></RequireSession>} />
          <Route path="/supervisor" element={<RequireSession anyOf={rolesFor('/supervisor')}><SupervisorPage /></RequireSession>} />
          <Route path="/figures" element={<RequireSession anyOf={rolesFor('/figures')}><FiguresPage /></RequireSession>} />
          <Route path="/operations" element={<RequireSession anyOf={rolesFor('/operations')}><OperationsPage /></RequireSession>} />
          <Route path="/accounts" element={<RequireSession anyOf={rolesFor('/accounts')}><StaffPage /></RequireSession>} />
          <Route path="/studio" element={<RequireSession anyOf={rolesFor('/studio')}><StudioPage /></RequireSession>} />
          <Route path="/studio/articles/:id" element={<RequireSession anyOf={rolesFor('/studio')}><ArticlePage /></RequireSession>} />
          <Route path="/studio/changes/:id" element={<RequireSession anyOf={rolesFor('/studio')}><ChangePage /></RequireSession>} />
          <Route path="/keys" element={<KeysPage />} />
          <Route path="*" element={<Start />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
