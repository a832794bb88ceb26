import { prose } from '../prose'
import type { GlossaryData } from '../types'

export const actsAndBodiesTerms: GlossaryData[] = [
  {
    code: 'dgr',
    term: { it: 'Deliberazione della Giunta regionale', en: 'DGR (regional government resolution)' },
    definition: {
      it: prose`
        L’atto con cui il governo della Regione prende una decisione, per esempio aggiungere risorse a un’iniziativa.
      `,
      en: prose`
        Deliberazione della Giunta regionale: the act by which the regional government takes a decision, such as
        adding money to an initiative.
      `,
    },
    variants: { it: ['DGR'] },
  },
  {
    code: 'decreto',
    term: { it: 'Decreto', en: 'Decree' },
    definition: {
      it: prose`
        Qui, l’atto con cui un dirigente della Regione mette in pratica una decisione, per esempio dando istruzioni
        operative.
      `,
      en: prose`
        Here, the act by which a senior official of the region puts a decision into practice, for example by giving
        operating instructions.
      `,
    },
    variants: { it: ['decreto dirigenziale'] },
  },
  {
    code: 'avviso',
    term: { it: 'Avviso', en: 'Call for applications (avviso)' },
    definition: {
      it: 'Il documento pubblico che dice chi può chiedere un finanziamento, per che cosa e con quali regole.',
      en: 'The public document that says who may apply for funding, for what and under which rules.',
    },
    variants: { it: ['bando', 'avviso pubblico'], en: ['call'] },
  },
  {
    code: 'cpi',
    term: { it: 'Centro per l’impiego', en: 'Public employment centre' },
    definition: {
      it: 'L’ufficio pubblico che orienta chi cerca lavoro e gli offre informazioni e servizi.',
      en: 'The public office that gives people looking for work guidance, information and services.',
    },
    variants: { it: ['CPI', 'Centri per l’impiego'], en: ['CPI'] },
  },
  {
    code: 'seav',
    term: { it: 'Servizi Europa d’Area Vasta', en: 'SEAV (shared Europe services for local areas)' },
    definition: {
      it: prose`
        Uffici che i Comuni di uno stesso territorio condividono per conoscere i fondi europei e scrivere progetti
        migliori.
      `,
      en: prose`
        Servizi Europa d’Area Vasta: offices shared by the municipalities of an area, to learn about European funds
        and write better projects.
      `,
    },
    variants: { it: ['SEAV'] },
  },
  {
    code: 'anci',
    term: { it: 'Associazione Nazionale Comuni Italiani', en: 'ANCI (association of Italian municipalities)' },
    definition: {
      it: 'L’associazione che riunisce e rappresenta i Comuni italiani.',
      en: prose`
        Associazione Nazionale Comuni Italiani: the association that brings together and represents Italian
        municipalities.
      `,
    },
    variants: { it: ['ANCI', 'ANCI Lombardia'] },
  },
  {
    code: 'formez',
    term: { it: 'Formez PA', en: 'FORMEZ (public administration training centre)' },
    definition: {
      it: 'L’organismo nazionale che aiuta le amministrazioni a migliorare servizi e competenze.',
      en: 'Formez PA: the national body that helps public administrations improve their services and skills.',
    },
    variants: { it: ['FORMEZ'] },
  },
  {
    code: 'inps',
    term: { it: 'Istituto nazionale della previdenza sociale', en: 'INPS (national social security institute)' },
    definition: {
      it: 'L’ente pubblico che gestisce pensioni e molti aiuti alle famiglie e a chi lavora.',
      en: prose`
        Istituto nazionale della previdenza sociale: the public body that runs pensions and much of the support for
        families and workers.
      `,
    },
    variants: { it: ['INPS'] },
  },
  {
    code: 'indire',
    term: {
      it: 'Istituto nazionale di documentazione, innovazione e ricerca educativa',
      en: 'Indire (educational research institute)',
    },
    definition: {
      it: 'L’ente di ricerca sulla scuola che ogni anno controlla i risultati degli ITS in tutta Italia.',
      en: prose`
        Italy’s public institute for research on schools. It monitors the results of ITS courses nationwide every
        year.
      `,
    },
    variants: { it: ['Indire'] },
  },
  {
    code: 'aree-interne',
    term: { it: 'Aree Interne', en: 'Aree Interne (inner areas)' },
    definition: {
      it: 'I territori lontani dai servizi essenziali, come scuole, ospedali e stazioni.',
      en: 'Places far from essential services such as schools, hospitals and railway stations.',
    },
  },
  {
    code: 'rete-natura-2000',
    term: { it: 'Rete Natura 2000', en: 'Natura 2000 network' },
    definition: {
      it: 'La rete europea delle aree che proteggono habitat, piante e animali a rischio.',
      en: 'The European network of areas that protect endangered habitats, plants and animals.',
    },
    variants: { it: ['Natura 2000'] },
  },
]
