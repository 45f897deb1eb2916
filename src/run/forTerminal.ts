/**
 * A text that a terminal only shows: control characters but for line ends and tabs are written as
 * `\u001b`, which means the same in JSON, so that nothing in a file can steer the screen.
 */
export function forTerminal(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
