import { inBoth } from './inBoth.ts';

const sv = {
  guide: {
    title: 'De första stegen',
    show: 'Visa de första stegen',
    step: (number: string, of: string) => `De första stegen, ${number} av ${of}`,
    drag: 'Dra i ett streckat tal i texten eller i ett reglage. Bilderna följer med, och allt går att ångra.',
    sources:
      'Tryck på ett understruket tal, så ser du var det kommer ifrån: rapport, avsnitt och hur det är räknat.',
    cells:
      'Plustecknet mellan cellerna lägger till texter, bilder och jämförelser. Det du gör sparas bara i den här webbläsaren. Ctrl K hittar allt, och ordlistan längst ner säger vad orden betyder.',
    next: 'Nästa',
    back: 'Tillbaka',
    skip: 'Hoppa över',
    done: 'Börja',
  },
};

const en = {
  guide: {
    title: 'The first steps',
    show: 'Show the first steps',
    step: (number: string, of: string) => `The first steps, ${number} of ${of}`,
    drag: 'Drag a dashed number in the text, or a lever. The pictures follow, and everything can be undone.',
    sources:
      'Press an underlined number to see where it comes from: report, section and how it is computed.',
    cells:
      'The plus sign between cells adds texts, pictures and comparisons. What you do is kept in this browser only. Ctrl K finds everything, and the glossary at the foot says what the words mean.',
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'Start',
  },
};

/** The first steps. */
export const guide = inBoth({ sv, en });
