import type { BadgeProps } from '@fluentui/react-components';
import type { ChangeState } from '../../api/studioTypes';

/** The word says the state; the colour helps the eye. */
export const stateColors: Record<ChangeState, NonNullable<BadgeProps['color']>> = { draft: 'informative', submitted: 'warning', published: 'success', withdrawn: 'subtle' };
