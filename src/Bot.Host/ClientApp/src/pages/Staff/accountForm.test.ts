import { describe, expect, it } from 'vitest';
import type { Account } from '../../api/accountTypes';
import { ApiError } from '../../api/http';
import { changeOf, chosenDepartments, formOf, isFound, problemsOf, refusedField, withOwn } from './accountForm';

const account: Account = {
  id: 'a1', userName: 'chan', name: 'Chan Ka Yan', roles: ['agent'], departments: ['td'], languages: ['zh'], skills: ['licensing'], capacity: 3, disabled: false, mustChangePassword: false, byProvider: false, version: 7,
};
const good = { ...formOf(null), userName: 'chan', name: 'Chan Ka Yan', departments: ['td'] };

describe('the form of an account', () => {
  it('takes what is whole', () => expect(problemsOf(good, null)).toEqual({}));

  it.each([
    [{ userName: '' }, 'userName'],
    [{ userName: 'two words' }, 'userName'],
    [{ name: '  ' }, 'name'],
    [{ roles: [] }, 'roles'],
    [{ departments: [] }, 'departments'],
    [{ languages: [] }, 'languages'],
    [{ capacity: '0' }, 'capacity'],
    [{ capacity: '21' }, 'capacity'],
    [{ capacity: '2.5' }, 'capacity'],
    [{ capacity: '' }, 'capacity'],
  ])('names the field of %j', (change, field) => expect(Object.keys(problemsOf({ ...good, ...change }, null))).toEqual([field]));

  it('asks no department of whoever serves no residents', () => expect(problemsOf({ ...good, roles: ['editor'], departments: [] }, null)).toEqual({}));

  it('sends of an account of the provider only what the provider does not say', () => {
    const provided = { ...account, byProvider: true };
    expect(changeOf(formOf(provided), provided, { skillsByProvider: false })).toEqual({ capacity: 3, skills: ['licensing'], version: 7 });
    expect(changeOf(formOf(provided), provided, { skillsByProvider: true })).toEqual({ capacity: 3, version: 7 });
    expect(changeOf(formOf(account), account, { skillsByProvider: true })).toMatchObject({ skills: ['licensing'], roles: ['agent'] });
  });

  it('says a refusal beside its field', () => {
    expect(refusedField(new ApiError(409, 'user-name-taken', ''))).toBe('userName');
    expect(refusedField(new ApiError(409, 'own-account', ''))).toBeNull();
    expect(refusedField(new TypeError())).toBeNull();
  });

  it('shows what an account has and the house no longer does', () => {
    expect(withOwn([{ id: 'td', name: { en: 'TD', zh: '運輸署' } }], ['*', 'td', 'old']).map(({ id }) => id)).toEqual(['td', 'old']);
  });

  it('lets all departments and single ones shut each other out', () => {
    expect(chosenDepartments(['td', 'immd'], ['td', 'immd', '*'])).toEqual(['*']);
    expect(chosenDepartments(['*'], ['*', 'td'])).toEqual(['td']);
    expect(chosenDepartments(['td', 'immd'], ['td'])).toEqual(['td']);
  });

  it('is found by words of any part, in any case', () => {
    expect(isFound(['Chan Ka Yan', 'chan', '運輸署'], 'CHAN 運輸')).toBe(true);
    expect(isFound(['Chan Ka Yan'], 'wong')).toBe(false);
    expect(isFound(['Chan Ka Yan'], '')).toBe(true);
  });
});
