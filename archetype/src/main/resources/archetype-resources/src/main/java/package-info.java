/** The format. */
package ${package};
