import { inBoth } from './inBoth.ts';

const sv = {
  leaving: {
    title: 'Små tal lämnar anteckningsboken',
    why: (title: string) =>
      `”${title}” har egna siffror som kan peka ut en person: tal från 1 till 4, eller uppgifter ur en lista med personer. I en kopia att dela står intervall i stället för talen, uppgifterna ur listan är borta, och allt som räknas och ritas kommer ur det.`,
    copy: 'Gör en kopia att dela',
    goOn: 'Fortsätt, för eget bruk',
    once: 'Väljer ni att fortsätta, ställs frågan inte igen för den här boken förrän sidan har laddats om.',
    copyTitle: (title: string) => `${title} (att dela)`,
    copied: (count: string) =>
      `Det här är kopian att dela. Antal tal som blev intervall: ${count}. De är från 1 till 4, eller skulle göra att ett sådant tal gick att räkna ut. Rubriker, namn och annan fri text är inte granskade. Boken som kopian kommer ur är som förut.`,
  },
};

const en = {
  leaving: {
    title: 'Small numbers leave the notebook',
    why: (title: string) =>
      `“${title}” has counts of its own that can point out a person: numbers from 1 to 4, or what was counted of a list of persons. In a copy to share the numbers stand as intervals, what the list told is gone, and all that is computed and drawn comes from that.`,
    copy: 'Make a copy to share',
    goOn: 'Go on, for own use',
    once: 'If you go on, the question is not asked again of this notebook until the page has been loaded anew.',
    copyTitle: (title: string) => `${title} (to share)`,
    copied: (count: string) =>
      `This is the copy to share. Numbers that became intervals: ${count}. They are from 1 to 4, or would let such a number be worked out. Headings, names and other free text have not been looked at. The notebook that the copy comes from is as before.`,
  },
};

/** What is said when something leaves a notebook that has small counts of its own. */
export const leaving = inBoth({ sv, en });
