// `npm start`: builds the app and serves it on this computer only. Needs nothing but Node.
import { ROOT, installPackages, requireNode } from './steps.mjs';

requireNode();
installPackages('Hämtar de paket som behövs (npm ci)');

const { build, preview } = await import('vite');
console.log('\n── Bygger appen i mappen dist');
await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({ root: ROOT, logLevel: 'warn' });

console.log(`\nScenarioverkstad finns nu på ${server.resolvedUrls.local[0]}`);
console.log('Öppna adressen i en webbläsare. Avsluta med Ctrl+C.');
