import { describe, expect, it } from 'vitest';
import { auditDetails } from './auditDetails';

const code = (list: string, value: string) => `${list}/${value}`;
const several = (words: readonly string[]) => words.join(' + ');

describe('auditDetails', () => {
  it('says what changed in words, and leaves out what is empty', () =>
    expect(auditDetails('{"roles":["agent","admin"],"departments":["*"],"skills":[],"disabled":false}', code, several)).toEqual([
      'audit.detail/roles: roles/agent + roles/admin',
      'audit.detail/departments: audit.detail/every',
    ]));
  it('names what holds', () => expect(auditDetails('{"disabled":true}', code, several)).toEqual(['audit.detail/disabled']));
  it('keeps what a person wrote as it is', () => expect(auditDetails('{"reason":"Wrong fee: $100"}', code, several)).toEqual(['audit.detail/reason: Wrong fee: $100']));
  it('says nothing where there is nothing', () => expect([auditDetails('{}', code, several), auditDetails(null, code, several)]).toEqual([[], []]));
});
