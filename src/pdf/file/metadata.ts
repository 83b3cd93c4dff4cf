/** What the file says about itself: the XMP packet with the marks of PDF/A-3a and PDF/UA-1, and the older information dictionary. */
import { pdfDate, xmpDate } from './dates.ts';
import type { PdfObjects } from './objects.ts';
import { ascii, name, textString, type Ref } from './syntax.ts';

export interface Description {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 with offset. */
  readonly made: string;
  readonly producer: string;
}

/** The information dictionary; it must not say anything else than the packet. */
export function addInformation(objects: PdfObjects, { title, made, producer }: Description): Ref {
  const date = ascii(pdfDate(made));
  return objects.addDictionary({
    Title: textString(title),
    Producer: textString(producer),
    CreationDate: date,
    ModDate: date,
  });
}

/** The packet is stored as it is: PDF/A readers look for it without inflating. */
export const addMetadata = (objects: PdfObjects, description: Description): Ref =>
  objects.add({
    entries: { Type: name('Metadata'), Subtype: name('XML') },
    data: new TextEncoder().encode(packetOf(description)),
  });

const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(unwritable, '');

const about = (prefix: string, namespace: string, content: string): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${content}</rdf:Description>`;

const tagged = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

function packetOf({ title, language, made, producer }: Description): string {
  const date = xmpDate(made);
  const dates = ['CreateDate', 'ModifyDate', 'MetadataDate'].map((key) => tagged(`xmp:${key}`, date));
  const parts = [
    about('dc', 'http://purl.org/dc/elements/1.1/', dublinCore(title, language)),
    about('xmp', 'http://ns.adobe.com/xap/1.0/', dates.join('')),
    about('pdf', 'http://ns.adobe.com/pdf/1.3/', tagged('pdf:Producer', xml(producer))),
    about('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', pdfA3a),
    about('pdfuaid', universalAccess, tagged('pdfuaid:part', '1')),
    extension,
  ];
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${parts.join('')}</rdf:RDF>`;
  const meta = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${meta}<?xpacket end="r"?>`;
}

const pdfA3a = tagged('pdfaid:part', '3') + tagged('pdfaid:conformance', 'A');
const universalAccess = 'http://www.aiim.org/pdfua/ns/id/';

const dublinCore = (title: string, language: string): string =>
  [
    tagged('dc:format', 'application/pdf'),
    tagged('dc:title', tagged('rdf:Alt', `<rdf:li xml:lang="x-default">${xml(title)}</rdf:li>`)),
    tagged('dc:language', tagged('rdf:Bag', tagged('rdf:li', xml(language)))),
  ].join('');

/** PDF/A knows only its own schemas; the one of PDF/UA has to be described to it. */
const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>${universalAccess}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
