import { describe, expect, test } from 'vitest';
import { scanXml } from '../../src/intake/scanXml.ts';
import { atOnce } from '../../src/intake/steps.ts';

function told(xml: string): string[] {
  const lines: string[] = [];
  const isWhole = atOnce(
    scanXml(xml, {
      open: (name, attributes) => lines.push(`<${name}${JSON.stringify({ ...attributes })}`),
      close: (name) => lines.push(`>${name}`),
      text: (text) => lines.push(text),
    }),
  );
  return isWhole ? lines : ['broken'];
}

describe('scanXml tells', () => {
  test.each<[string, string, string[]]>([
    ['elements and their text', '<a>b<c/>d</a>', ['<a{}', 'b', '<c{}', '>c', 'd', '>a']],
    ['names without their prefix', '<x:a/>', ['<a{}', '>a']],
    ['attributes', `<a b="1" c:d='2>3'/>`, ['<a{"b":"1","c:d":"2>3"}', '>a']],
    ['escapes', '<a b="&lt;">&amp;&#229;&#xE5;&b;</a>', ['<a{"b":"<"}', '&åå&b;', '>a']],
    ['no escape twice', '<a>&amp;lt;</a>', ['<a{}', '&lt;', '>a']],
    ['what is marked as text', '<a><![CDATA[<b>&amp;]]></a>', ['<a{}', '<b>&amp;', '>a']],
    [
      'nothing of comments and instructions',
      '<?xml version="1.0"?><!-- <b> --><a/>',
      ['<a{}', '>a'],
    ],
    ['a name that objects have', '<a __proto__="1"/>', ['<a{"__proto__":"1"}', '>a']],
  ])('%s', (_, xml, expected) => {
    expect(told(xml)).toEqual(expected);
  });
});

test.each([
  ...['', 'a', '<a>', '</a>', '<a></b>', '<a b></a>', '<a b=1/>', '<a', '<a b="', '< a/>'],
  ...['<!-- <a/>', '<?a <a/>', '<a><![CDATA[b</a>', '<![CDATA[b]]><a/>'],
  ...['<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
])('scanXml finds "%s" broken', (xml) => {
  expect(told(xml)).toEqual(['broken']);
});
