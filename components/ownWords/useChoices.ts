import { useCallback, useEffect, useState } from 'react';
import type { Choices } from '@/domain/chosenOf';

const none: Choices = new Map();

/** What somebody put in or took out of the answer; forgotten once the box is empty. */
export function useChoices(isEmpty: boolean): {
  choices: Choices;
  choose: (id: string, isIn: boolean) => void;
} {
  const [choices, setChoices] = useState(none);
  useEffect(() => {
    if (isEmpty) setChoices(none);
  }, [isEmpty]);
  const choose = useCallback((id: string, isIn: boolean) => {
    setChoices((before) => new Map(before).set(id, isIn));
  }, []);
  return { choices, choose };
}
