import { Checkbox, Label, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  group: { display: 'grid', alignItems: 'start', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))' },
  means: { display: 'block', color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props<T extends string> {
  label: string;
  choices: readonly { id: T; name: string; means?: string }[];
  chosen: readonly T[];
  choose: (ids: T[]) => void;
  problem: string | undefined;
  disabled?: boolean;
}

/** A few choices, each with its own box. No Field: that would give all boxes one id and one name. */
export function SeveralChecks<T extends string>({ label, choices, chosen, choose, problem, disabled = false }: Props<T>) {
  const styles = useStyles();
  const problemId = useId();
  return (
    <fieldset className={styles.set} aria-describedby={problem ? problemId : undefined}>
      <legend className={styles.legend}>
        <Label>{label}</Label>
      </legend>
      <div className={styles.group}>
        {choices.map(({ id, name, means }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            disabled={disabled}
            aria-invalid={problem ? true : undefined}
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
      {problem && (
        <Text size={200} id={problemId} role="alert" className={styles.problem}>
          {problem}
        </Text>
      )}
    </fieldset>
  );
}
