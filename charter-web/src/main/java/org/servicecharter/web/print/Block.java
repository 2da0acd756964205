package org.servicecharter.web.print;

import org.w3c.dom.Element;

/** A piece of a {@link Manuscript}: a heading, a paragraph, a list… What it holds is text, whatever it looks like. */
public record Block(Element element) {

    /** An empty piece within this one. */
    public Block add(String name) {
        return new Block(
                (Element) element.appendChild(element.getOwnerDocument().createElement(name)));
    }

    /** A piece with these words within this one. */
    public Block add(String name, String text) {
        Block block = add(name);
        block.element.setTextContent(text);
        return block;
    }

    /** Looks like this. */
    public Block as(String style) {
        return with("class", style);
    }

    /** An item of this list, in the direction in which its words are read: they alone, or its bullet would stand in them. */
    public Block item(String text) {
        Block item = add("li");
        item.add("div", text).read();
        return item;
    }

    /** In the direction in which its words are read. */
    public Block read() {
        return with("dir", "auto");
    }

    public Block with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }
}
