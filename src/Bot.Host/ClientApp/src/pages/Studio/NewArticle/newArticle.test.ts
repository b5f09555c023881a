import { describe, expect, it } from 'vitest';
import { checkedOn } from '../Change/review';
import { problemsOf, proposedId } from './newArticle';

describe('a new article', () => {
  it.each([
    ['Renew a full driving licence', 'td-renew-full-driving-licence'],
    ['How do I apply for a permit?', 'td-apply-permit'],
    ["Driver's licence – loss & damage", 'td-drivers-licence-loss-damage'],
    ['', 'td'],
  ])('called %s has the id %s', (title, id) => expect(proposedId('td', title)).toBe(id));

  it('is told what is missing by field', () => {
    expect(problemsOf({ department: '', en: '', zh: ' ', id: '' })).toEqual({ department: 'departmentMissing', en: 'titleMissing', zh: 'titleMissing', id: 'idForm' });
    expect(problemsOf({ department: 'td', en: 'A', zh: '甲', id: 'immd-permit' })).toEqual({ id: 'idForm' });
    expect(problemsOf({ department: 'td', en: 'A', zh: '甲', id: 'td-permit-2' })).toEqual({});
  });
});

describe('the dates of a checked article', () => {
  it('are of Hong Kong, and as far apart as before', () => {
    expect(checkedOn(new Date('2026-11-29T20:00:00Z'), { reviewed: '2026-01-01', reviewBy: '2026-07-01' })).toEqual({ reviewed: '2026-11-30', reviewBy: '2027-05-30' });
  });
  it('are half a year apart where there were none', () => expect(checkedOn(new Date('2026-01-01T00:00:00Z'), { reviewed: '', reviewBy: '' })).toEqual({ reviewed: '2026-01-01', reviewBy: '2026-07-02' }));
});
