import { useMe } from '../../api/session';
import { Link } from '../../app/Link';
import { readsDecisions } from '../../app/navigation';

/** A figure that leads to the decisions behind it, for who may read them. */
export function Figure({ text, to, label }: { text: string; to: string; label: string }) {
  const me = useMe().data;
  return me && readsDecisions(me) ? <Link to={to} aria-label={label}>{text}</Link> : <>{text}</>;
}
