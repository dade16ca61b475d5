import type { Question } from '@/domain/question';
import { NOT_SURE, RATHER_NOT } from '@/domain/unsure';
import { Choice } from './Choice';

type Props = {
  question: Question;
  options: readonly string[];
  chosen: readonly string[];
  label: (option: string) => string;
};

/** Options one below another. */
export function Choices({ question, options, chosen, label }: Props) {
  return (
    <div className="choices">
      {options.map((option) => (
        <Choice
          key={option}
          type={question.kind === 'one' ? 'radio' : 'checkbox'}
          name={question.id}
          value={option}
          defaultChecked={chosen.includes(option)}
          label={label(option)}
        />
      ))}
    </div>
  );
}

/** "Not sure" and "rather not say", which every question has. */
export const unsureOptions: readonly string[] = [NOT_SURE, RATHER_NOT];
