import { build, type Rolldown } from 'vite';

/** A program as it would be shipped: what it consists of, and its text. */
export interface Bundle {
  readonly modules: readonly string[];
  readonly code: string;
}

/** Bundles a program into one file, without writing it anywhere. */
export async function bundle(entry: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error(`nothing was built: ${entry}`);
  return { modules: chunk.moduleIds.map((id) => id.replaceAll('\\', '/')), code: chunk.code };
}
