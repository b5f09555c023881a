import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MarkdownText } from './MarkdownText';

describe('MarkdownText', () => {
  it('shows a source as a link with its own words', () => {
    render(<MarkdownText text="**14 days.** Source: [Lost card](https://www.gov.hk/lost)" />);
    expect(screen.getByRole('link', { name: 'Lost card' }).getAttribute('href')).toBe('https://www.gov.hk/lost');
    expect(screen.getByText('14 days.').tagName).toBe('STRONG');
  });

  it('leaves HTML, scripts and pictures out', () => {
    const { container } = render(<MarkdownText text={'<img src=x onerror=alert(1)> [a](javascript:alert(1)) ![p](https://e.example/p.png)'} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('a')?.getAttribute('href') ?? '').not.toContain('javascript');
  });
});
