"""
Makes edits in LibreOffice Writer as a person would: opens a file, changes it, saves it as .docx.

Its argument is the port of a LibreOffice that listens (`--accept=socket,host=127.0.0.1,port=…;urp;`),
its input one job a line, as JSON (`libreOffice.ts`); it answers each with a line, `{}` or `{"failed": "…"}`.
"""
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

WORD = "MS Word 2007 XML"


def named(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(port):
    local = uno.getComponentContext()
    create = local.ServiceManager.createInstanceWithContext
    resolver = create("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(600):
        try:
            return resolver.resolve(address)
        except Exception:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer.")


class Writer:
    """A file that is open. Cutting needs a view; LibreOffice without a screen falls over comments in one."""

    def __init__(self, office, file, author, is_tracked, is_seen):
        create = office.ServiceManager.createInstanceWithContext
        name_author(office, create, author)
        self.dispatcher = create("com.sun.star.frame.DispatchHelper", office)
        self.author = author
        address = uno.systemPathToFileUrl(file)
        if is_seen:
            desktop = create("com.sun.star.frame.Desktop", office)
            hidden = (named("Hidden", True),)
            self.document = desktop.loadComponentFromURL(address, "_blank", 0, hidden)
        else:
            self.document = create("com.sun.star.comp.Writer.TextDocument", office)
            self.document.load((named("URL", address), named("FilterName", WORD)))
        self.view = self.document.CurrentController
        self.lines = paragraphs_of(self.document.Text)
        notes = self.document.Footnotes
        self.notes = [notes.getByIndex(place) for place in range(notes.Count)]
        self.document.RecordChanges = is_tracked

    def save(self, file):
        self.document.storeToURL(uno.systemPathToFileUrl(file), (named("FilterName", WORD),))
        self.document.close(True)

    def act(self, edit):
        getattr(self, edit["do"])(**{key: value for key, value in edit.items() if key != "do"})

    def words(self, line, start, end, come):
        put(select(self.lines[line], start, end), come)

    def rewrite(self, line, come):
        cursor = at_start(self.lines[line])
        cursor.gotoEndOfParagraph(True)
        cursor.setString(come)

    def look(self, line, start, end, look):
        cursor = select(self.lines[line], start, end)
        if look == "italic":
            cursor.setPropertyValue("CharPosture", uno.Enum("com.sun.star.awt.FontSlant", "ITALIC"))
        else:
            cursor.setPropertyValue("CharWeight", 150.0)

    def style(self, line, style):
        self.lines[line].setPropertyValue("ParaStyleName", style)

    def split(self, line, at):
        cursor = select(self.lines[line], at, at)
        cursor.getText().insertControlCharacter(cursor, PARAGRAPH_BREAK, False)

    def merge(self, line):
        cursor = at_end(self.lines[line])
        cursor.goRight(1, True)
        cursor.setString("")

    def add(self, line, come):
        cursor = at_end(self.lines[line])
        cursor.getText().insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        cursor.getText().insertString(cursor, come, False)

    def remove(self, line):
        whole(self.lines[line]).setString("")

    def move(self, line, before):
        self.view.select(whole(self.lines[line]))
        self.command(".uno:Cut")
        self.view.getViewCursor().gotoRange(self.lines[before].getStart(), False)
        self.command(".uno:Paste")

    def note(self, line, at, come):
        cursor = select(self.lines[line], at, at)
        made = self.document.createInstance("com.sun.star.text.Footnote")
        cursor.getText().insertTextContent(cursor, made, False)
        made.setString(come)

    def unnote(self, note):
        self.notes[note].getAnchor().setString("")

    def noteWords(self, note, start, end, come):
        paragraph = paragraphs_of(self.notes[note])[0]
        lead = len(paragraph.getString()) - len(paragraph.getString().lstrip())
        put(select(paragraph, lead + start, lead + end), come)

    def comment(self, line, start, end, come):
        cursor = select(self.lines[line], start, end)
        made = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        made.Author, made.Content = self.author, come
        cursor.getText().insertTextContent(cursor, made, True)

    def command(self, name):
        self.dispatcher.executeDispatch(self.view.Frame, name, "", 0, ())


def paragraphs_of(text):
    found = text.createEnumeration()
    paragraphs = []
    while found.hasMoreElements():
        element = found.nextElement()
        if element.supportsService("com.sun.star.text.Paragraph"):
            paragraphs.append(element)
    return paragraphs


def at_start(paragraph):
    return paragraph.getText().createTextCursorByRange(paragraph.getStart())


def at_end(paragraph):
    return paragraph.getText().createTextCursorByRange(paragraph.getEnd())


def select(paragraph, start, end):
    """A marker of a note and a line break are a sign each."""
    cursor = at_start(paragraph)
    cursor.goRight(start, False)
    cursor.goRight(end - start, True)
    return cursor


def whole(paragraph):
    """With what parts it from the next."""
    cursor = at_start(paragraph)
    cursor.gotoEndOfParagraph(True)
    cursor.goRight(1, True)
    return cursor


def put(cursor, come):
    if cursor.isCollapsed():
        cursor.getText().insertString(cursor, come, False)
    else:
        cursor.setString(come)


def name_author(office, create, author):
    given, family = author.split(" ")
    provider = create("com.sun.star.configuration.ConfigurationProvider", office)
    profile = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        (named("nodepath", "/org.openoffice.UserProfile/Data"),),
    )
    profile.setPropertyValue("givenname", given)
    profile.setPropertyValue("sn", family)
    profile.commitChanges()


def main():
    office = connect(sys.argv[1])
    for line in sys.stdin:
        job = json.loads(line)
        answer = {}
        try:
            is_seen = all(edit["do"] != "comment" for edit in job["edits"])
            writer = Writer(office, job["file"], job["author"], job["isTracked"], is_seen)
            for edit in job["edits"]:
                writer.act(edit)
            writer.save(job["saved"])
        except Exception as problem:
            answer = {"failed": f"{type(problem).__name__}: {str(problem)[:300]}"}
        print(json.dumps(answer), flush=True)


main()
