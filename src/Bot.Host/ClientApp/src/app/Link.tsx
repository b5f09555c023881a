import { Link as FluentLink, type LinkProps } from '@fluentui/react-components';
import { useHref, useLinkClickHandler } from 'react-router-dom';

type Props = Omit<LinkProps, 'as' | 'href' | 'onClick'> & { to: string };

/** A link to another page of the desk, in the look of all links; it does not load the page anew. */
export function Link({ to, children, inline, className, 'aria-label': label }: Props) {
  const href = useHref(to);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <FluentLink href={href} onClick={onClick} inline={inline ?? false} {...(className ? { className } : {})} {...(label ? { 'aria-label': label } : {})}>
      {children}
    </FluentLink>
  );
}
