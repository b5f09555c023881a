import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Choice } from '../../api/accountTypes';
import { useTexts } from '../../app/useTexts';

interface Props {
  label: string;
  hint: string;
  /** Stands where nothing is chosen. */
  none: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  choose: (ids: string[]) => void;
  problem: string | undefined;
  disabled?: boolean;
  required?: boolean;
}

/** Several of a list, by mouse or by arrow keys and Space, in one stop of Tab. */
export function SeveralChoices({ label, hint, none, choices, chosen, choose, problem, disabled = false, required = false }: Props) {
  const { name, several } = useTexts();
  const text = several(choices.filter(({ id }) => chosen.includes(id)).map((choice) => name(choice.name)));
  return (
    <Field label={label} hint={hint} required={required} {...(problem ? { validationMessage: problem } : {})}>
      <Dropdown multiselect positioning={{ position: 'below', align: 'start' }} placeholder={none} value={text} selectedOptions={[...chosen]} onOptionSelect={(_, data) => choose(data.selectedOptions)} disabled={disabled}>
        {choices.map((choice) => (
          <Option key={choice.id} value={choice.id} text={name(choice.name)}>
            {name(choice.name)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
