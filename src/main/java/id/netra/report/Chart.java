package id.netra.report;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A chart of the page, and the table that says the same.
 *
 * @param id its id on the page; its words bear the same name
 * @param json its option for ECharts, and the names that stand in it in both languages
 * @param table the same in words
 * @param isEmpty whether there is nothing to draw
 */
record Chart(String id, ObjectNode json, PageTable table, boolean isEmpty) {}
