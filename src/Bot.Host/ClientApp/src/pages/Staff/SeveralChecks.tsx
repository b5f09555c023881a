import { Checkbox, Field, makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))' },
  means: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props<T extends string> {
  label: string;
  choices: readonly { id: T; name: string; means?: string }[];
  chosen: readonly T[];
  choose: (ids: T[]) => void;
  problem: string | undefined;
  disabled?: boolean;
}

/** A few choices, each with its own box. */
export function SeveralChecks<T extends string>({ label, choices, chosen, choose, problem, disabled = false }: Props<T>) {
  const styles = useStyles();
  return (
    <Field label={label} {...(problem ? { validationMessage: problem } : {})}>
      <div role="group" aria-label={label} className={styles.group}>
        {choices.map(({ id, name, means }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            disabled={disabled}
            onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id))}
            label={
              <>
                {name}
                {means && (
                  <Text size={200} className={styles.means}>
                    {means}
                  </Text>
                )}
              </>
            }
          />
        ))}
      </div>
    </Field>
  );
}
