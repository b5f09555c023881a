import { Navigate, Route, Routes } from 'react-router-dom';
import { PasswordPage } from '../pages/Password/PasswordPage';
import { SignInPage } from '../pages/SignIn/SignInPage';
import { RequireSession } from './RequireSession';

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/password" element={<RequireSession allowPasswordChange><PasswordPage /></RequireSession>} />
      <Route path="*" element={<Navigate to="/sign-in" replace />} />
    </Routes>
  );
}
