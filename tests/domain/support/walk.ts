import type { Answers } from '@/domain/answers';
import { guide } from '@/domain/guide';
import { firingRules } from '@/domain/selection';
import { situationOf } from '@/domain/situation';
import { catalogue } from './catalogue';
import { expectSound } from './sound';

/** Takes answers one after the other, expects sound guidance, and remembers what was reached. */
export function makeWalk() {
  const reached = { paths: 0, screens: [] as number[], started: new Set<string>() };
  const fired = new Set<string>();
  return {
    reached,
    /** Ids of the rules that held on some path. */
    fired,
    take(answers: Answers, screens?: number) {
      const guidance = guide(catalogue, answers, 'ja');
      expectSound(catalogue, answers, guidance);
      reached.paths += 1;
      if (screens !== undefined) reached.screens.push(screens);
      for (const { id, strength } of guidance.programmes) {
        if (strength === 'start') reached.started.add(id);
      }
    },
    fire(answers: Answers) {
      for (const { rule, truth } of firingRules(
        catalogue.rules,
        situationOf(catalogue, answers, 'ja'),
      )) {
        if (truth === 'yes') fired.add(rule.id);
      }
    },
  };
}
