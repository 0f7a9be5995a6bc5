/**
 * The house citation style: a CSL 1.0.2 note style, written for Forme from the table "House style,
 * by kind" in the design of notes and references. It prints notes as the magazine does.
 *
 * - A part (chapter, article, post, speech) stands in ‘single quotes’, a whole (book, journal,
 *   thesis) in italics. Names are initials without full stops, apart from each other: V I Lenin.
 * - A year that is not known is left out. Ranges take a plain hyphen: pg 70-71.
 * - The source of the note before, if it was the only one: `ibid.`, with the locator if it differs.
 * - A source named earlier, with other notes between: author, title, volume and locator. The title
 *   stays, because an author alone does not tell two books apart; the volume stays, because the
 *   volumes of one work share their title. Container, publisher and year are left out.
 * - Editors and translators follow the title: ed. J Smith, trans. M Eastman. Where a work has no
 *   author the editor takes the first place: J Smith (ed.).
 * - A letter without a title is its author and who it was written to; an interview names who asked.
 *   What lies in an archive is followed by its place there, a report by its number. What is not out
 *   yet has its status in the place of the year.
 * - An address is printed for what has been published only there, with the date of access if no
 *   date of publication is known.
 *
 * `ibid.` is a value and not the CSL term, because processors capitalise that term where it begins
 * a note, and the magazine does not.
 */
import { LOCATOR_TERMS } from './locatorTerms'

const locatorTerms = Object.entries(LOCATOR_TERMS)
  .map(
    ([name, [single, multiple]]) =>
      `      <term name="${name}" form="short"><single>${single}</single><multiple>${multiple}</multiple></term>`,
  )
  .join('\n')

/** The text of the style file. */
export const houseStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB"
  demote-non-dropping-particle="never" initialize-with-hyphen="true">
  <info>
    <title>Forme house style</title>
    <id>urn:forme:style:house</id>
    <category citation-format="note"/>
    <updated>2025-11-01T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <style-options punctuation-in-quote="false"/>
    <terms>
      <term name="and">and</term>
      <term name="et-al">et al.</term>
      <term name="page-range-delimiter">-</term>
      <term name="open-quote">‘</term>
      <term name="close-quote">’</term>
      <term name="open-inner-quote">“</term>
      <term name="close-inner-quote">”</term>
${locatorTerms}
      <term name="editor" form="short"><single>ed.</single><multiple>eds</multiple></term>
      <term name="translator" form="short"><single>trans.</single><multiple>trans.</multiple></term>
      <term name="editortranslator" form="short"><single>ed. and trans.</single><multiple>eds and trans.</multiple></term>
      <term name="editor" form="verb-short">ed.</term>
      <term name="translator" form="verb-short">trans.</term>
      <term name="editortranslator" form="verb-short">ed. and trans.</term>
    </terms>
    <date form="text">
      <date-part name="day" suffix=" "/>
      <date-part name="month" suffix=" "/>
      <date-part name="year"/>
    </date>
  </locale>
  <macro name="author">
    <names variable="author">
      <name and="text" initialize-with=" " delimiter-precedes-last="never"/>
    </names>
  </macro>
  <macro name="author-or-editor">
    <names variable="author">
      <name and="text" initialize-with=" " delimiter-precedes-last="never"/>
      <label form="short" prefix=" (" suffix=")"/>
      <substitute>
        <names variable="editor"/>
        <names variable="translator"/>
      </substitute>
    </names>
  </macro>
  <macro name="creator">
    <choose>
      <if type="article article-journal article-magazine article-newspaper chapter entry entry-dictionary entry-encyclopedia hearing interview manuscript paper-conference post post-weblog review review-book speech webpage" match="any">
        <text macro="author"/>
      </if>
      <else-if type="personal_communication">
        <group delimiter=" ">
          <text macro="author"/>
          <choose>
            <if variable="title" match="none">
              <names variable="recipient" prefix="to ">
                <name and="text" initialize-with=" " delimiter-precedes-last="never"/>
              </names>
            </if>
          </choose>
        </group>
      </else-if>
      <else>
        <text macro="author-or-editor"/>
      </else>
    </choose>
  </macro>
  <macro name="contributors">
    <group delimiter=", ">
      <choose>
        <if type="interview">
          <names variable="interviewer" prefix="interview by ">
            <name and="text" initialize-with=" " delimiter-precedes-last="never"/>
          </names>
        </if>
      </choose>
      <names variable="editor translator" delimiter=", ">
        <label form="verb-short" suffix=" "/>
        <name and="text" initialize-with=" " delimiter-precedes-last="never"/>
      </names>
    </group>
  </macro>
  <macro name="title">
    <choose>
      <if type="article article-journal article-magazine article-newspaper chapter entry entry-dictionary entry-encyclopedia hearing interview manuscript paper-conference post post-weblog review review-book speech webpage" match="any">
        <text variable="title" quotes="true"/>
      </if>
      <else-if type="personal_communication">
        <text variable="title"/>
      </else-if>
      <else>
        <text variable="title" font-style="italic"/>
      </else>
    </choose>
  </macro>
  <macro name="container">
    <group delimiter=" ">
      <names variable="container-author" prefix="in " suffix=",">
        <name and="text" initialize-with=" " delimiter-precedes-last="never"/>
      </names>
      <text variable="container-title" font-style="italic"/>
    </group>
  </macro>
  <macro name="volume">
    <group delimiter=" ">
      <text value="Vol."/>
      <number variable="volume"/>
    </group>
  </macro>
  <macro name="number">
    <choose>
      <if type="article-journal article-magazine article-newspaper" match="any">
        <group delimiter=" ">
          <text value="No."/>
          <number variable="issue"/>
        </group>
      </if>
      <else-if type="legislation patent report standard" match="any">
        <text variable="number"/>
      </else-if>
      <else-if variable="volume" match="none">
        <group delimiter=" ">
          <text variable="number-of-volumes"/>
          <text value="vols"/>
        </group>
      </else-if>
    </choose>
  </macro>
  <macro name="event">
    <choose>
      <if type="paper-conference speech" match="any">
        <text variable="event-title"/>
      </if>
    </choose>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" ">
          <number variable="edition" form="ordinal"/>
          <text value="edn"/>
        </group>
      </if>
      <else>
        <text variable="edition"/>
      </else>
    </choose>
  </macro>
  <macro name="publisher">
    <choose>
      <if variable="publisher">
        <text variable="publisher"/>
      </if>
      <else-if variable="archive">
        <group delimiter=", ">
          <text variable="archive"/>
          <text variable="archive_location"/>
        </group>
      </else-if>
      <else>
        <text variable="publisher-place"/>
      </else>
    </choose>
  </macro>
  <macro name="year">
    <group delimiter=" ">
      <choose>
        <if is-uncertain-date="issued">
          <text value="c."/>
        </if>
      </choose>
      <date variable="issued">
        <date-part name="year" range-delimiter="-"/>
      </date>
    </group>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued" match="none">
        <text variable="status"/>
      </if>
      <else-if type="article-magazine article-newspaper broadcast interview personal_communication post post-weblog speech webpage" match="any">
        <group delimiter=" ">
          <choose>
            <if is-uncertain-date="issued">
              <text value="c."/>
            </if>
          </choose>
          <date variable="issued" form="text"/>
        </group>
      </else-if>
      <else>
        <text macro="year"/>
      </else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if type="dataset post post-weblog software webpage" match="any">
        <text macro="address-and-access"/>
      </if>
      <else-if variable="publisher container-title archive page" match="none">
        <text macro="address-and-access"/>
      </else-if>
    </choose>
  </macro>
  <macro name="address-and-access">
    <group delimiter=", ">
      <text variable="URL"/>
      <choose>
        <if variable="issued" match="none">
          <group delimiter=" ">
            <text value="accessed"/>
            <date variable="accessed" form="text"/>
          </group>
        </if>
      </choose>
    </group>
  </macro>
  <macro name="locator">
    <group delimiter=" ">
      <label variable="locator" form="short"/>
      <text variable="locator"/>
    </group>
  </macro>
  <macro name="locator-or-pages">
    <choose>
      <if variable="locator">
        <text macro="locator"/>
      </if>
      <else-if type="article-journal article-magazine article-newspaper" match="any">
        <group delimiter=" ">
          <label variable="page" form="short"/>
          <text variable="page"/>
        </group>
      </else-if>
    </choose>
  </macro>
  <citation et-al-min="4" et-al-use-first="1">
    <layout delimiter="; ">
      <choose>
        <if position="ibid-with-locator">
          <group delimiter=" ">
            <text value="ibid."/>
            <text macro="locator"/>
          </group>
        </if>
        <else-if position="ibid">
          <text value="ibid."/>
        </else-if>
        <else-if position="subsequent">
          <group delimiter=", ">
            <text macro="creator"/>
            <text macro="title"/>
            <text macro="volume"/>
            <text macro="locator"/>
          </group>
        </else-if>
        <else>
          <group delimiter=", ">
            <text macro="creator"/>
            <text macro="title"/>
            <text macro="container"/>
            <text macro="volume"/>
            <text macro="number"/>
            <text macro="contributors"/>
            <text macro="edition"/>
            <text variable="genre"/>
            <text macro="event"/>
            <text macro="publisher"/>
            <text macro="date"/>
            <text macro="address"/>
            <text macro="locator-or-pages"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
</style>
`
