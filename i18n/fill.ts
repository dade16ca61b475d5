/**
 * Puts values into `{placeholders}` of a message that has no other ICU syntax.
 * Islands use it so that no message formatter is sent to the browser.
 */
export function fill(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
