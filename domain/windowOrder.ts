import type { FiringRule, Selected } from './selection';
import type { Situation } from './situation';

/**
 * Ids of the windows, first contact first: those that lead because of danger, those a rule puts near,
 * those of the programmes in their order, the further ones, and last those already tried.
 * A rule that is not known to hold adds its windows to the further ones.
 */
export function orderWindows(
  programmes: readonly Selected[],
  firing: readonly FiringRule[],
  { index }: Situation,
): string[] {
  const lead = new Set<string>();
  const near = new Set<string>();
  const more = new Set<string>();
  const later = new Set<string>();
  const beside = new Set<string>();
  let withoutVoice = false;
  const put = (target: Set<string>, ids: readonly string[] = []) => {
    for (const id of ids) target.add(id);
  };
  for (const { rule, truth } of firing) {
    const { effect } = rule;
    const sure = truth === 'yes';
    put(sure ? lead : more, effect.lead);
    put(sure ? near : more, effect.windows);
    put(more, effect.more);
    put(beside, effect.beside);
    if (sure) put(later, effect.later);
    if (sure && effect.prefer === 'without-voice') withoutVoice = true;
  }
  const body = new Set(near);
  for (const { programme, reasons } of programmes) {
    // What only the page's language adds must not become the first contact.
    const restsOnAnswers = reasons.some(({ question }) => question !== null);
    put(restsOnAnswers ? body : beside, programme.windows);
  }
  put(body, [...more]);
  const rest = [...body].filter((id) => !lead.has(id));
  const easy = (id: string) => !withoutVoice || index.withoutVoice.has(id);
  const tried = (id: string) => later.has(id);
  return [
    ...lead,
    ...rest.filter((id) => !tried(id) && easy(id)),
    ...rest.filter((id) => !tried(id) && !easy(id)),
    ...rest.filter(tried),
    ...[...beside].filter((id) => !lead.has(id) && !body.has(id)),
  ];
}

/** Ids of the lines shown at once: 110 and 119 first, then in the order of the rules. */
export function urgentLines(firing: readonly FiringRule[], { index }: Situation): string[] {
  const lines = new Set<string>();
  for (const { rule, truth } of firing) {
    if (truth !== 'yes') continue;
    for (const id of rule.effect.urgent ?? []) lines.add(id);
  }
  const isEmergency = (id: string) => index.windows.get(id)?.emergency === true;
  return [...[...lines].filter(isEmergency), ...[...lines].filter((id) => !isEmergency(id))];
}
