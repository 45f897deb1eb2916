/** Hands a file to the user through the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the file by the time the next task runs.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** The bytes of a file, or undefined when the browser cannot read them. */
export async function readFile(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** A file name for a title: letters, digits and hyphens. */
export function fileNameOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain === '' ? 'scenario' : plain}.json`;
}
