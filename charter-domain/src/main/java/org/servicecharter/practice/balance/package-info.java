/**
 * What a charter in force leans to (S0 stances, S3 #3, S4), and how its promises were raised from version to version: the
 * ladder of S4. Start at {@link BalanceQueries}.
 */
package org.servicecharter.practice.balance;
